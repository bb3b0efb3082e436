import { Button, Popconfirm } from 'antd';
import { useProblemWords } from '../../../api/use-problem-words';
import { Badge } from '../../../codes/badge';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import styles from '../../../list/desk.module.css';
import { HeadsTable } from '../../../list/heads-table';
import { messages } from '../../../messages/messages';
import { fullMoment } from '../../../time/moment-words';
import table from '../../knowledge/table.module.css';
import type { Plan } from '../shapes';
import { useEndPlan } from './usePlanning.mutation';

const COLUMNS = ['plan', 'every', 'drawnAs', 'size', 'centre', 'made', 'stands'] as const;

/** A line for each plan; whoever inspects at its centre may end it. */
export function PlansTable({ items, own: places }: { items: Plan[]; own: string[] }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  return (
    <HeadsTable
      label={t('quality.plans')}
      heads={COLUMNS.map((column) => ({ name: t(`quality.columns.${column}`), isNumber: column === 'size' }))}
    >
      {items.map(({ id, name, every, work, strata, size, org, madeAt, endedAt }) => (
        <tr key={id}>
          <td>
            <span className={styles.workTitle}>{name}</span>
            <span className={styles.second}>{code('process', work)}</span>
          </td>
          <td>{t(`quality.eachOf.${every}`)}</td>
          <td>{t(`quality.by.${strata}`)}</td>
          <td className={table.number}>{size}</td>
          <td>{orgName(org)}</td>
          <td>{fullMoment(madeAt, language)}</td>
          <td>
            {endedAt ? (
              <Badge>{t('quality.planEnded')}</Badge>
            ) : places.includes(org) ? (
              <EndButton id={id} name={name} />
            ) : (
              <Badge tone="accent">{t('quality.standing')}</Badge>
            )}
          </td>
        </tr>
      ))}
    </HeadsTable>
  );
}

/** Ended is ended for ever: asked for once more. */
function EndButton({ id, name }: Pick<Plan, 'id' | 'name'>) {
  const { t } = useWords();
  const problemWords = useProblemWords();
  const end = useEndPlan();
  const now = (): void =>
    end.mutate(id, {
      onSuccess: () => messages.success(t('quality.endedNow', { name })),
      onError: (error) => messages.error(problemWords(error)),
    });
  return (
    <Popconfirm
      placement="topRight"
      title={t('quality.endPlanHint')}
      okText={t('quality.endPlan')}
      cancelText={t('action.cancel')}
      onConfirm={now}
    >
      <Button size="small" loading={end.isPending} aria-label={t('quality.endPlanOf', { name })}>
        {t('quality.endPlan')}
      </Button>
    </Popconfirm>
  );
}
