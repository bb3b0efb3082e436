import { NodePicker } from './node-picker';
import { useTree } from './useTree.query';

interface Props {
  id?: string;
  value?: string;
  onChange?: (node: string | undefined) => void;
}

/** A place in the tree that one may write at, as a field of a form. */
export function NodeField(control: Props) {
  const { nodes, isPending } = useTree();
  return <NodePicker {...control} nodes={nodes} isLoading={isPending} />;
}
