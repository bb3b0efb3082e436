import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { grow, pathTo, type Branch } from '../pickers/node-tree';
import { useTree } from '../pickers/useTree.query';
import { useOrgName } from '../../../codes/use-org-name';
import styles from './portal.module.css';

interface Props {
  node: string | undefined;
  /** The address that shows what stands at this place; undefined: everywhere. */
  to: (node: string | undefined) => string;
}

/** The tree of knowledge under the reader's own root; each place leads to what stands there and below it. */
export function TreeNav({ node, to }: Props) {
  const { t } = useWords();
  const orgName = useOrgName();
  const { data, nodes, error, refetch } = useTree();
  const branches = useMemo(() => grow(nodes), [nodes]);
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  if (error && !data) return <LoadFailed error={error} retry={() => void refetch()} />;
  const way = new Set(pathTo(nodes, node).map(({ id }) => id));
  const isOpen = (id: string): boolean => toggled.get(id) ?? way.has(id);
  const show = ({ node: own, children }: Branch) => {
    const open = isOpen(own.id);
    return (
      <li key={own.id}>
        <span className={styles.nodeRow}>
          {children.length > 0 ? (
            <button
              type="button"
              className={styles.fold}
              aria-expanded={open}
              aria-label={t(open ? 'portal.fold' : 'portal.unfold', { name: own.title })}
              onClick={() => setToggled(new Map([...toggled, [own.id, !open]]))}
            >
              {open ? <CaretDownOutlined aria-hidden /> : <CaretRightOutlined aria-hidden />}
            </button>
          ) : (
            <span className={styles.fold} />
          )}
          <Link to={to(own.id)} className={styles.node} aria-current={own.id === node ? 'page' : undefined}>
            {own.title}
          </Link>
        </span>
        {open && children.length > 0 && <ul>{children.map(show)}</ul>}
      </li>
    );
  };
  return (
    <nav className={styles.tree} aria-label={t('portal.tree')}>
      <ul>
        <li>
          <span className={styles.nodeRow}>
            <Link to={to(undefined)} className={styles.node} aria-current={node === undefined ? 'page' : undefined}>
              {data ? t('portal.rootOf', { org: orgName(data.root) }) : t('portal.everywhere')}
            </Link>
          </span>
          <ul>{branches.map(show)}</ul>
        </li>
      </ul>
    </nav>
  );
}
