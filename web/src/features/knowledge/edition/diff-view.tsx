import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useWords } from '../../../i18n/use-words';
import { useShortcuts } from '../../../keyboard/use-shortcuts';
import { DiffRow, SIDES } from './diff-row';
import styles from './diff.module.css';
import { changesIn, isChanged, stretches, type DiffBlock, type Run } from './difference';

export interface EditionDiff {
  title: Run[];
  keywords: { added: string[]; removed: string[] };
  body: DiffBlock[];
}

interface Props {
  diff: EditionDiff;
  /** What stands at the head of each side: which edition it is. */
  before: ReactNode;
  after: ReactNode;
}

const fateOf = (added: string[], removed: string[]): DiffBlock['change'] =>
  removed.length === 0 ? 'added' : added.length === 0 ? 'removed' : 'changed';

/** Title and keywords are compared as blocks of their own, above the body's. */
function blocksOf({ title, keywords: { added, removed }, body }: EditionDiff): DiffBlock[] {
  const words = [
    ...removed.map((text): Run => ({ change: 'removed', text: `${text} ` })),
    ...added.map((text): Run => ({ change: 'added', text: `${text} ` })),
  ];
  return [
    { kind: 'heading', change: isChanged(title) ? 'changed' : 'same', pieces: title },
    ...(words.length > 0 ? [{ kind: 'keywords', change: fateOf(added, removed), pieces: words }] : []),
    ...body,
  ];
}

/** Two editions side by side. What went is struck out, what came is underlined: it needs no colour to be seen. */
export function DiffView({ diff, before, after }: Props) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const [at, setAt] = useState(-1);
  const blocks = useMemo(() => blocksOf(diff), [diff]);
  const shown = useMemo(() => stretches(blocks), [blocks]);
  const count = changesIn(blocks);
  const go = (step: number): void => {
    if (count === 0) return;
    const next = (Math.max(at, step > 0 ? -1 : 0) + step + count) % count;
    setAt(next);
    place.current?.querySelector(`[data-change="${next}"]`)?.scrollIntoView({ block: 'center' });
  };
  useShortcuts({ n: () => go(1), p: () => go(-1) });
  return (
    <section className={styles.diff} aria-label={t('diff.title')}>
      <div className={styles.bar}>
        <span role="status">{count === 0 ? t('diff.none') : t('diff.count', { n: count })}</span>
        {at >= 0 && <span className={styles.soft}>{t('diff.at', { n: at + 1, all: count })}</span>}
        <span className={styles.steps}>
          <Button size="small" icon={<UpOutlined aria-hidden />} disabled={count === 0} onClick={() => go(-1)}>
            {t('diff.previous')}
          </Button>
          <Button size="small" icon={<DownOutlined aria-hidden />} disabled={count === 0} onClick={() => go(1)}>
            {t('diff.next')}
          </Button>
        </span>
      </div>
      <div ref={place} role="table" aria-label={t('diff.title')}>
        <div role="row" className={styles.row}>
          {[before, after].map((head, side) => (
            <div key={SIDES[side]} role="columnheader" className={styles.head}>
              {head}
            </div>
          ))}
        </div>
        {shown.map((stretch, index) => {
          if (stretch.kind === 'block')
            return <DiffRow key={index} {...stretch} isHere={at >= 0 && stretch.change === at} />;
          if (opened.has(index))
            return stretch.blocks.map((block, own) => <DiffRow key={`${index}/${own}`} block={block} />);
          return (
            <div key={index} role="row" className={styles.fold}>
              <div role="cell" aria-colspan={2}>
                <Button type="link" size="small" onClick={() => setOpened(new Set([...opened, index]))}>
                  {t('diff.unchanged', { n: stretch.blocks.length })}
                </Button>
              </div>
            </div>
          );
        })}
      </div>
    </section>
  );
}
