import { CaretDownOutlined, DownOutlined, LoadingOutlined } from '@ant-design/icons';
import { TreeSelect } from 'antd';
import { useMemo } from 'react';
import { useWords } from '../../../i18n/use-words';
import { useClearing } from '../../../theme/clearing';
import { grow, pathTo, type Branch, type Node } from './node-tree';

interface Props {
  id?: string;
  value?: string;
  onChange?: (node: string | undefined) => void;
  nodes: readonly Node[];
  isLoading?: boolean;
}

interface Choice {
  value: string;
  title: string;
  /** How one comes there from the top. */
  way: string;
  children: Choice[];
}

const choices = (branches: Branch[], above: readonly string[] = []): Choice[] =>
  branches.map(({ node, children }) => {
    const way = [...above, node.title];
    return { value: node.id, title: node.title, way: way.join(' / '), children: choices(children, way) };
  });

const SEARCHED_TITLES = { treeNodeFilterProp: 'way' };

/** A place in the tree, opened down to it or found by typing; what is chosen names its whole way. */
export function NodePicker({ nodes, isLoading = false, value, onChange, ...control }: Props) {
  const { t } = useWords();
  const clearing = useClearing();
  const treeData = useMemo(() => choices(grow(nodes)), [nodes]);
  return (
    <TreeSelect<string>
      {...control}
      value={value}
      onChange={(next?: string) => onChange?.(next)}
      allowClear={clearing}
      showSearch={SEARCHED_TITLES}
      treeNodeLabelProp="way"
      treeLine
      // antd reads its own icons out in English.
      suffix={isLoading ? <LoadingOutlined spin aria-hidden /> : <DownOutlined aria-hidden />}
      switcherIcon={<CaretDownOutlined aria-hidden />}
      loading={isLoading}
      treeDefaultExpandedKeys={pathTo(nodes, value).map((node) => node.id)}
      placeholder={t('nodePicker.hint')}
      notFoundContent={isLoading ? t('app.loading') : t('field.noMatch')}
      treeData={treeData}
    />
  );
}
