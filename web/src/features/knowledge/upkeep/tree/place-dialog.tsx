import { Form, Input } from 'antd';
import { useWords } from '../../../../i18n/use-words';
import { FormDialog, RequiredItem } from '../../../admin/form-dialog';
import { NodePicker } from '../../pickers/node-picker';
import { targetsFor } from './place-rows';
import { useAddPlace, useChangePlace } from './useChangePlace.mutation';
import type { PlaceNode } from './usePlaces.query';

export type PlaceTask =
  { kind: 'add'; below: PlaceNode | null } | { kind: 'change'; node: PlaceNode } | { kind: 'move'; node: PlaceNode };

interface Props<Task> {
  task: Task;
  close: () => void;
}

interface Names {
  nameZh: string;
  nameEn: string;
}

function NameItems() {
  const { t } = useWords();
  return (
    <>
      <RequiredItem name="nameZh" label={t('tree.nameZh')}>
        <Input maxLength={60} />
      </RequiredItem>
      <RequiredItem name="nameEn" label={t('tree.nameEn')}>
        <Input maxLength={120} />
      </RequiredItem>
    </>
  );
}

export function AddPlace({ task: { below }, close }: Props<Extract<PlaceTask, { kind: 'add' }>>) {
  const { t } = useWords();
  const [form] = Form.useForm<Names>();
  const add = useAddPlace(t('tree.added'), close);
  return (
    <FormDialog<Names>
      title={below ? t('tree.addBelowOf', { name: below.title }) : t('tree.add')}
      send={t('rights.add')}
      form={form}
      sending={add}
      onClose={close}
      onSend={(names) => add.mutate({ ...names, ...(below && { parent: below.id }) })}
    >
      <NameItems />
    </FormDialog>
  );
}

export function RenamePlace({ task: { node }, close }: Props<Extract<PlaceTask, { kind: 'change' }>>) {
  const { t } = useWords();
  const [form] = Form.useForm<Names>();
  const change = useChangePlace(t('tree.changed'), close);
  return (
    <FormDialog<Names>
      title={t('tree.changeOf', { name: node.title })}
      send={t('tree.change')}
      form={form}
      initialValues={{ nameZh: node.nameZh, nameEn: node.nameEn }}
      sending={change}
      onClose={close}
      onSend={(names) => change.mutate({ id: node.id, ...names })}
    >
      <NameItems />
    </FormDialog>
  );
}

/** Stands for the root, which is no place of its own. */
const TOP = 'top';

export function MovePlace({
  task: { node },
  close,
  nodes,
  mayTop,
}: Props<Extract<PlaceTask, { kind: 'move' }>> & { nodes: readonly PlaceNode[]; mayTop: boolean }) {
  const { t } = useWords();
  const [form] = Form.useForm<{ parent: string }>();
  const move = useChangePlace(t('tree.moved'), close);
  const targets = [
    ...(mayTop ? [{ id: TOP, parent: null, title: t('tree.root') }] : []),
    ...targetsFor(nodes, node).map(({ id, parent, title }) => ({ id, parent, title })),
  ];
  return (
    <FormDialog<{ parent: string }>
      title={t('tree.moveOf', { name: node.title })}
      send={t('tree.move')}
      form={form}
      initialValues={{ parent: node.parent ?? TOP }}
      sending={move}
      onClose={close}
      onSend={({ parent }) => move.mutate({ id: node.id, ...(parent === TOP ? { top: true } : { parent }) })}
    >
      <RequiredItem name="parent" label={t('tree.above')} extra={t('tree.moveHint')}>
        <NodePicker nodes={targets} />
      </RequiredItem>
    </FormDialog>
  );
}
