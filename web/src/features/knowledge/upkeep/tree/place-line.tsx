import {
  ArrowDownOutlined,
  ArrowUpOutlined,
  CaretDownOutlined,
  CaretRightOutlined,
  LockOutlined,
  MoreOutlined,
} from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { useOrgName } from '../../../../codes/use-org-name';
import { useWords } from '../../../../i18n/use-words';
import table from '../../table.module.css';
import type { PlaceTask } from './place-dialog';
import { stepped, type PlaceRow } from './place-rows';
import styles from './tree-page.module.css';
import type { PlaceNode } from './usePlaces.query';

const INDENT = 24;

interface Props {
  row: PlaceRow;
  folded: boolean;
  fold: () => void;
  step: (row: PlaceRow, by: 1 | -1) => void;
  begin: (task: PlaceTask) => void;
  remove: (row: PlaceRow) => void;
}

/** Keys that do on a row what its buttons do. */
const KEYS: Record<string, (props: Props) => void> = {
  'Alt+ArrowUp': ({ step, row }) => step(row, -1),
  'Alt+ArrowDown': ({ step, row }) => step(row, 1),
  F2: ({ begin, row }) => begin({ kind: 'change', node: row.node }),
  Insert: ({ begin, row }) => begin({ kind: 'add', below: row.node }),
  Delete: ({ remove, row }) => row.node.mayRemove && remove(row),
};

/** A place of the tree, and what the reader may do with it; whose it is where they may not. */
export function PlaceLine(props: Props) {
  const { row, folded, fold, step, begin, remove } = props;
  const { node, depth, below } = row;
  const { t } = useWords();
  const orgName = useOrgName();
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = KEYS[`${event.altKey ? 'Alt+' : ''}${event.key}`];
    if (!act || !node.mayChange) return;
    event.preventDefault();
    act(props);
  };
  return (
    <tr data-place={node.id} className={`${table.middle} ${node.mayChange ? '' : styles.others}`} onKeyDown={onKeyDown}>
      <th scope="row">
        <span className={styles.name} style={{ paddingLeft: depth * INDENT }}>
          {below > 0 ? (
            <button
              type="button"
              className={styles.fold}
              aria-expanded={!folded}
              aria-label={t(folded ? 'tree.unfold' : 'tree.fold', { name: node.title })}
              onClick={fold}
            >
              {folded ? <CaretRightOutlined aria-hidden /> : <CaretDownOutlined aria-hidden />}
            </button>
          ) : (
            <span className={styles.fold} />
          )}
          {node.title}
        </span>
      </th>
      <td>{orgName(node.org)}</td>
      <td className={table.number}>{node.articles}</td>
      <td className={styles.tail}>
        {node.mayChange ? (
          <>
            {([-1, 1] as const).map((by) => (
              <Button
                key={by}
                type="text"
                size="small"
                data-step={by}
                icon={by < 0 ? <ArrowUpOutlined aria-hidden /> : <ArrowDownOutlined aria-hidden />}
                aria-label={t(by < 0 ? 'tree.up' : 'tree.down', { name: node.title })}
                disabled={stepped(row, by) === null}
                onClick={() => step(row, by)}
              />
            ))}
            <PlaceMenu {...{ node, below, begin }} remove={() => remove(row)} />
          </>
        ) : (
          <span className={styles.locked}>
            <LockOutlined aria-hidden /> {t('tree.readOnly')}
          </span>
        )}
      </td>
    </tr>
  );
}

interface MenuProps {
  node: PlaceNode;
  below: number;
  begin: (task: PlaceTask) => void;
  remove: () => void;
}

function PlaceMenu({ node, below, begin, remove }: MenuProps) {
  const { t } = useWords();
  const navigate = useNavigate();
  const articles = node.articles ?? 0;
  const isEmpty = below + articles === 0;
  const deeds: Record<string, () => void> = {
    add: () => begin({ kind: 'add', below: node }),
    change: () => begin({ kind: 'change', node }),
    move: () => begin({ kind: 'move', node }),
    rights: () => void navigate(`/knowledge/permissions?node=${node.id}`),
    remove,
  };
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{
        items: [
          { key: 'add', label: t('tree.addBelow') },
          { key: 'change', label: t('tree.change') },
          { key: 'move', label: t('tree.move') },
          { key: 'rights', label: t('tree.rights') },
          { type: 'divider' },
          {
            key: 'remove',
            // Red only where it can be done.
            danger: node.mayRemove && isEmpty,
            disabled: !node.mayRemove || !isEmpty,
            label: (
              <>
                {t('tree.remove')}
                {!isEmpty && <span className={styles.reason}>{t('tree.notEmpty', { places: below, articles })}</span>}
              </>
            ),
          },
        ],
        onClick: ({ key }) => deeds[key]?.(),
      }}
    >
      <Button
        type="text"
        size="small"
        icon={<MoreOutlined aria-hidden />}
        aria-haspopup="menu"
        aria-label={t('tree.moreOf', { name: node.title })}
      />
    </Dropdown>
  );
}
