import { CompressOutlined, MinusOutlined, PlusOutlined, AimOutlined } from '@ant-design/icons';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import { Button, Space, Tooltip } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useWords } from '../../../i18n/use-words';
import styles from './process-map.module.css';

interface Canvas {
  zoom(to: number | 'fit-viewport', around?: 'auto'): number;
  viewbox(to?: Box): { scale: number; inner: Box; outer: { width: number; height: number } };
  addMarker(id: string, marker: string): void;
  removeMarker(id: string, marker: string): void;
}
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
interface Registry {
  get(id: string): Box | undefined;
}
interface Overlays {
  add(id: string, overlay: { position: { top: number; right: number }; html: HTMLElement }): string;
  clear(): void;
}

interface Props {
  xml: string;
  /** Elements the case has been at, and where it is now (stage first, then open tasks). */
  been: ReadonlySet<string>;
  here: readonly string[];
  label: string;
}

/** Names can still be read at this scale; the whole map seldom fits. */
const READABLE = 0.72;
const STEP = 1.25;
const CLOSEST = 2;
const FARTHEST = 0.15;
/** The page's colours, whatever theme they belong to. */
const RENDERER = {
  defaultFillColor: 'var(--sheet)',
  defaultStrokeColor: 'var(--text-soft)',
  defaultLabelColor: 'var(--text)',
};

/** A drawn process: pan by dragging, zoom by buttons; the wheel goes on scrolling the page. */
export function MapViewer({ xml, been, here, label }: Props) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [viewer, setViewer] = useState<NavigatedViewer | null>(null);
  const place = here.join();
  useEffect(() => {
    const made = new NavigatedViewer({
      container: box.current!,
      bpmnRenderer: RENDERER,
      zoomScroll: { enabled: false },
    } as never);
    let isCurrent = true;
    void made.importXML(xml).then(() => isCurrent && setViewer(made));
    return () => {
      isCurrent = false;
      setViewer(null);
      made.destroy();
    };
  }, [xml]);
  useEffect(() => {
    const svg = viewer && box.current!.querySelector('svg');
    svg?.setAttribute('role', 'img');
    svg?.setAttribute('aria-label', label);
  }, [viewer, label]);
  useEffect(() => {
    if (!viewer) return;
    const now = place.split(',');
    const unmark = [...mark(viewer, been, 'case-been'), ...mark(viewer, now, 'case-here')];
    showToken(viewer, now);
    return () => unmark.forEach((undo) => undo());
  }, [viewer, been, place]);
  useEffect(() => {
    if (viewer) toToken(viewer, place.split(','));
  }, [viewer, place]);
  const zoom = (by: number) => {
    const canvas = viewer!.get<Canvas>('canvas');
    canvas.zoom(Math.min(CLOSEST, Math.max(FARTHEST, canvas.viewbox().scale * by)), 'auto');
  };
  const tools: [string, ReactNode, () => void][] = [
    ['map.toToken', <AimOutlined aria-hidden />, () => toToken(viewer!, place.split(','))],
    ['map.whole', <CompressOutlined aria-hidden />, () => viewer!.get<Canvas>('canvas').zoom('fit-viewport', 'auto')],
    ['map.closer', <PlusOutlined aria-hidden />, () => zoom(STEP)],
    ['map.farther', <MinusOutlined aria-hidden />, () => zoom(1 / STEP)],
  ];
  return (
    <div className={styles.frame}>
      <Space.Compact className={styles.tools}>
        {tools.map(([key, icon, act]) => (
          <Tooltip key={key} title={t(key)}>
            <Button size="small" icon={icon} aria-label={t(key)} disabled={!viewer} onClick={act} />
          </Tooltip>
        ))}
      </Space.Compact>
      <div ref={box} className={styles.drawing} data-ready={viewer !== null} />
    </div>
  );
}

function mark(viewer: NavigatedViewer, ids: Iterable<string>, marker: string): (() => void)[] {
  const canvas = viewer.get<Canvas>('canvas');
  const known = [...ids].filter((id) => viewer.get<Registry>('elementRegistry').get(id));
  known.forEach((id) => canvas.addMarker(id, marker));
  return known.map((id) => () => {
    if (viewer.get<Registry>('elementRegistry').get(id)) canvas.removeMarker(id, marker);
  });
}

/** The innermost place that is drawn: a task rather than the stage around it. */
const innermost = (viewer: NavigatedViewer, here: readonly string[]): string | undefined =>
  here.filter((id) => viewer.get<Registry>('elementRegistry').get(id)).at(-1);

function showToken(viewer: NavigatedViewer, here: readonly string[]): void {
  const overlays = viewer.get<Overlays>('overlays');
  overlays.clear();
  const at = innermost(viewer, here);
  if (!at) return;
  const html = Object.assign(document.createElement('div'), { className: styles.token });
  overlays.add(at, { position: { top: -11, right: 11 }, html });
}

function toToken(viewer: NavigatedViewer, here: readonly string[]): void {
  const canvas = viewer.get<Canvas>('canvas');
  const at = innermost(viewer, here);
  const element = at && viewer.get<Registry>('elementRegistry').get(at);
  if (!element) return void canvas.zoom('fit-viewport', 'auto');
  const { inner, outer } = canvas.viewbox();
  const [width, height] = [outer.width / READABLE, outer.height / READABLE];
  const x = within(element.x + element.width / 2 - width / 2, inner.x, inner.x + inner.width - width);
  const y = within(element.y + element.height / 2 - height / 2, inner.y, inner.y + inner.height - height);
  canvas.viewbox({ x, y, width, height });
}

/** Nothing beside the map is shown as long as there is map to show. */
const MARGIN = 20;
const within = (wanted: number, least: number, most: number): number =>
  Math.max(least - MARGIN, Math.min(wanted, most + MARGIN));
