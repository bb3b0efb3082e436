import {
  CheckCircleFilled,
  ClockCircleOutlined,
  EyeOutlined,
  InboxOutlined,
  MinusCircleOutlined,
  RollbackOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import styles from '../../../list/matrix.module.css';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import { deliveryState, replyState, type DeliveryState, type MatrixRow, type ReplyState } from './matrix-states';

type State = DeliveryState | ReplyState;

const SIGNS: Record<State, ReactNode> = {
  waiting: <ClockCircleOutlined aria-hidden />,
  shown: <CheckCircleFilled aria-hidden />,
  gone: <MinusCircleOutlined aria-hidden />,
  asked: <ClockCircleOutlined aria-hidden />,
  reviewing: <EyeOutlined aria-hidden />,
  replied: <InboxOutlined aria-hidden />,
  returned: <RollbackOutlined aria-hidden />,
  accepted: <CheckCircleFilled aria-hidden />,
  over: <MinusCircleOutlined aria-hidden />,
};

/** What a state looks like: done, given up, or somebody's turn. */
const TONES: Partial<Record<State, string | undefined>> = {
  shown: styles.done,
  accepted: styles.done,
  gone: styles.exempt,
  over: styles.exempt,
  replied: styles.queried,
};

interface Props {
  row: MatrixRow;
  name: string;
  states: readonly State[];
  /** Where it can be chosen: whether it is, until when it cannot be, and how. */
  choice?: Choice;
}

export interface Choice {
  isChosen: boolean;
  /** It was reminded just now. */
  until: string | null;
  toggle: () => void;
}

/** One receiver: the cells of its states say since when, and lead to their cases. */
export function MatrixLine({ row, name, states, choice }: Props) {
  const delivery = deliveryState(row);
  const reply = replyState(row);
  return (
    <tr>
      <th scope="row">
        {choice && <Chooser name={name} choice={choice} />}
        {name}
      </th>
      {states.map((state) => {
        if (state === delivery)
          return (
            <Here
              key={state}
              {...{ state, since: row.deliverySince, due: row.deliveryDue, isLate: row.deliveryLate }}
              to={row.delivery}
            />
          );
        if (state === reply)
          return (
            <Here
              key={state}
              {...{ state, since: row.replySince, due: row.replyDue, isLate: row.replyLate }}
              to={row.reply}
              reminded={row.remindedAt}
            />
          );
        return <td key={state} className={styles.empty} />;
      })}
    </tr>
  );
}

/** Chosen to be reminded; a little later where it has just been. */
function Chooser({ name, choice: { isChosen, until, toggle } }: { name: string; choice: Choice }) {
  const { t } = useWords();
  const language = useLanguage();
  const now = useNow();
  return (
    <input
      type="checkbox"
      className={styles.choose}
      checked={isChosen}
      disabled={until !== null}
      onChange={toggle}
      aria-label={t('bulletinMatrix.choose', { name })}
      title={until === null ? undefined : t('bulletinMatrix.remindableAt', { at: momentWords(until, now, language) })}
    />
  );
}

/** One that was taken off again: since when; its delivery says whether it is off its board. */
export function LeftLine({ row, name, span }: { row: MatrixRow; name: string; span: number }) {
  const { t } = useWords();
  const language = useLanguage();
  const words = t('bulletinMatrix.left', { at: momentWords(row.leftAt!, useNow(), language) });
  return (
    <tr>
      <th scope="row" className={styles.soft}>
        {name}
      </th>
      <td colSpan={span} className={styles.empty}>
        {row.delivery ? <Link to={`/cases/${row.delivery}`}>{words}</Link> : words}
      </td>
    </tr>
  );
}

interface HereProps {
  state: State;
  since: string | null;
  due: string | null;
  isLate: boolean;
  /** Its case; null: there is none. */
  to: string | null;
  /** By hand, the last time. */
  reminded?: string | null;
}

function Here({ state, since, due, isLate: late, to, reminded }: HereProps) {
  const { t } = useWords();
  const language = useLanguage();
  const now = useNow();
  const moment = (at: string): string => momentWords(at, now, language);
  const title = [
    ...(since ? [t('bulletinMatrix.since', { at: moment(since) })] : []),
    ...(due ? [t('bulletinMatrix.due', { at: moment(due) })] : []),
  ].join(' · ');
  const said = (
    <>
      {SIGNS[state]} <span className="visually-hidden">{t(`bulletinMatrix.state.${state}`)}</span>
      {since && ` ${moment(since)}`}
      {late && <strong className={styles.late}> {t('bulletinMatrix.late')}</strong>}
    </>
  );
  return (
    <td className={`${styles.here} ${TONES[state] ?? ''} ${late ? styles.isLate : ''}`}>
      {to === null ? (
        <span title={title}>{said}</span>
      ) : (
        <Link to={`/cases/${to}`} title={title}>
          {said}
        </Link>
      )}
      {reminded && <span className={styles.reason}>{t('bulletinMatrix.reminded', { at: moment(reminded) })}</span>}
    </td>
  );
}
