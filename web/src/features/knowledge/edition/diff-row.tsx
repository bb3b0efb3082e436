import { useWords } from '../../../i18n/use-words';
import styles from './diff.module.css';
import { fateOn, sideOf, type DiffBlock, type DiffCell, type Run, type Side } from './difference';

export const SIDES: Side[] = ['before', 'after'];

interface Props {
  block: DiffBlock;
  /** Its place among the changes; null: it is none. */
  change?: number | null;
  isHere?: boolean;
}

/** One block on both sides. */
export function DiffRow({ block, change = null, isHere = false }: Props) {
  return (
    <div
      role="row"
      data-change={change ?? undefined}
      className={`${styles.row} ${block.change === 'same' ? styles.same : ''} ${isHere ? styles.here : ''}`}
    >
      {SIDES.map((side) => (
        <div key={side} role="cell" className={`${styles.cell} ${styles[fateOn(block.change, side)] ?? ''}`}>
          <Sign change={block.change} side={side} />
          {block.cells ? (
            <Cells cells={block.cells} side={side} />
          ) : (
            <div className={styles[block.kind]}>
              <Changed pieces={block.pieces} side={side} />
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

/** Beside the words: gone or come, for whoever sees no colour, and in words for whoever hears. */
function Sign({ change, side }: { change: DiffBlock['change']; side: Side }) {
  const { t } = useWords();
  const fate = fateOn(change, side);
  return (
    <span className={styles.sign}>
      {(fate === 'added' || fate === 'removed') && (
        <>
          <span aria-hidden>{fate === 'removed' ? '\u2212' : '+'}</span>
          <span className="visually-hidden">{t(`diff.${fate}`)}</span>
        </>
      )}
    </span>
  );
}

function Cells({ cells, side }: { cells: DiffCell[]; side: Side }) {
  return (
    <div className={styles.cells}>
      {cells.map((cell, index) => (
        <div key={index} className={styles[fateOn(cell.change, side)]}>
          <Changed pieces={cell.pieces} side={side} />
        </div>
      ))}
    </div>
  );
}

const TAGS = { same: 'span', added: 'ins', removed: 'del' } as const;

/** Words of one side: struck out what went, underlined what came. */
export function Changed({ pieces, side }: { pieces: readonly Run[]; side: Side }) {
  return sideOf(pieces, side).map(({ text, change }, index) => {
    const Tag = TAGS[change];
    return <Tag key={index}>{text}</Tag>;
  });
}
