import { PlusOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../../../../i18n/use-words';
import { LoadFailed } from '../../../../shell/load-failed';
import { PageLoading } from '../../../../shell/page-loading';
import { PageState } from '../../../../shell/page-state';
import table from '../../table.module.css';
import styles from '../upkeep.module.css';
import { AddPlace, MovePlace, RenamePlace, type PlaceTask } from './place-dialog';
import { PlaceLine } from './place-line';
import { placeRows, stepped, type PlaceRow } from './place-rows';
import { useChangePlace, useRemovePlace } from './useChangePlace.mutation';
import { usePlaces } from './usePlaces.query';

/** The tree as those see it who keep a part of it: theirs to change, the others' as they are. */
export function TreePage() {
  const { t } = useWords();
  const [modal, dialog] = Modal.useModal();
  const { data, nodes, error, refetch } = usePlaces();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [task, setTask] = useState<PlaceTask | null>(null);
  const [said, setSaid] = useState('');
  const rows = useMemo(() => placeRows(nodes, folded), [nodes, folded]);
  const moved = useRef<{ id: string; by: 1 | -1 } | null>(null);
  const change = useChangePlace();
  const removal = useRemovePlace(t('tree.removed'));

  // A row that changes its place loses the focus: it gets it back where it stands now.
  useEffect(() => {
    if (!moved.current) return;
    const { id, by } = moved.current;
    moved.current = null;
    const line = document.querySelector(`[data-place="${id}"]`);
    const buttons = [by, -by].map((one) => line?.querySelector<HTMLButtonElement>(`[data-step="${one}"]`));
    buttons.find((button) => button && !button.disabled)?.focus();
  }, [rows]);

  if (!data) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <PageLoading />;
  const step = (row: PlaceRow, by: 1 | -1): void => {
    const position = stepped(row, by);
    if (position === null || change.isPending) return;
    const { id, title } = row.node;
    moved.current = { id, by };
    change.mutate({ id, position }, { onSuccess: () => setSaid(t('tree.placed', { name: title, n: position + 1 })) });
  };
  const remove = ({ node, below }: PlaceRow): void => {
    const articles = node.articles ?? 0;
    const name = t('tree.removeOf', { name: node.title });
    if (below + articles > 0) {
      void modal.warning({ title: name, content: t('tree.notEmpty', { places: below, articles }) });
      return;
    }
    void modal.confirm({
      title: name,
      content: t('tree.removeHint'),
      okText: t('tree.remove'),
      okButtonProps: { danger: true },
      cancelText: t('action.cancel'),
      onOk: () => removal.mutateAsync(node.id).catch(() => undefined),
    });
  };
  const fold = (id: string): void => {
    const next = new Set(folded);
    if (!next.delete(id)) next.add(id);
    setFolded(next);
  };
  const close = (): void => setTask(null);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('tree.title')}</h1>
        {data.mayAdd && (
          <span className={styles.end}>
            <Button
              type="primary"
              icon={<PlusOutlined aria-hidden />}
              onClick={() => setTask({ kind: 'add', below: null })}
            >
              {t('tree.add')}
            </Button>
          </span>
        )}
      </div>
      <p className={styles.soft}>{t('tree.hint')}</p>
      {rows.length === 0 ? (
        <PageState title={t('tree.none')} hint={t('tree.noneHint')} />
      ) : (
        <table className={table.table} aria-label={t('tree.title')}>
          <thead>
            <tr>
              <th scope="col">{t('tree.name')}</th>
              <th scope="col">{t('tree.org')}</th>
              <th scope="col" className={table.number}>
                {t('tree.articles')}
              </th>
              <th scope="col">{t('tree.do')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <PlaceLine
                key={row.node.id}
                row={row}
                folded={folded.has(row.node.id)}
                fold={() => fold(row.node.id)}
                step={step}
                begin={setTask}
                remove={remove}
              />
            ))}
          </tbody>
        </table>
      )}
      <p className={styles.keys}>{t('tree.keys')}</p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {dialog}
      {task?.kind === 'add' && <AddPlace task={task} close={close} />}
      {task?.kind === 'change' && <RenamePlace task={task} close={close} />}
      {task?.kind === 'move' && <MovePlace task={task} close={close} nodes={nodes} mayTop={data.mayAdd} />}
    </div>
  );
}
