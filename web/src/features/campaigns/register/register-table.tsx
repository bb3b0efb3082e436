import { Button, Popconfirm } from 'antd';
import { useProblemWords } from '../../../api/use-problem-words';
import { Badge } from '../../../codes/badge';
import { usePersonName } from '../../../codes/use-person-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { messages } from '../../../messages/messages';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import table from '../../knowledge/table.module.css';
import sheets from '../../../list/sheets.module.css';
import type { DoNotCallEntry } from '../shapes';
import { useLift } from './use-changing';

const COLUMNS = ['customer', 'reason', 'untilHead', 'by', 'at', 'state'] as const;

/** A line for each entry; one that counts can be lifted. */
export function RegisterTable({ items }: { items: DoNotCallEntry[] }) {
  const { t } = useWords();
  return (
    <div className={sheets.wide} role="region" aria-label={t('doNotCall.title')} tabIndex={0}>
      <table className={`${table.table} ${table.middle}`}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`doNotCall.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Entry({ entry }: { entry: DoNotCallEntry }) {
  const { t } = useWords();
  const personName = usePersonName();
  const problemWords = useProblemWords();
  const language = useLanguage();
  const now = useNow();
  const lift = useLift();
  const { id, number, name, reason, until, enteredBy, enteredAt, liftedAt } = entry;
  const isPast = until !== null && Date.parse(until) <= now;
  return (
    <tr>
      <td>
        {number} {name}
      </td>
      <td style={{ overflowWrap: 'anywhere' }}>{reason}</td>
      <td>{until === null ? t('doNotCall.forGood') : momentWords(until, now, language)}</td>
      <td>{enteredBy && personName(enteredBy)}</td>
      <td>{momentWords(enteredAt, now, language)}</td>
      <td>
        {liftedAt || isPast ? (
          <Badge>{t(liftedAt ? 'doNotCall.lifted' : 'doNotCall.past')}</Badge>
        ) : (
          <Popconfirm
            title={t('doNotCall.liftSure')}
            description={t('doNotCall.liftHint', { number })}
            okText={t('doNotCall.lift')}
            cancelText={t('action.cancel')}
            onConfirm={() =>
              lift.mutate(id, {
                onSuccess: () => messages.success(t('doNotCall.liftedNow', { number })),
                onError: (error) => messages.error(problemWords(error)),
              })
            }
          >
            <Button size="small" loading={lift.isPending} aria-label={t('doNotCall.liftOf', { number })}>
              {t('doNotCall.lift')}
            </Button>
          </Popconfirm>
        )}
      </td>
    </tr>
  );
}
