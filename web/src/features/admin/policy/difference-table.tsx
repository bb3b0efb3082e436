import { Badge } from '../../../codes/badge';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { SheetTable } from '../sheet-table';
import { compareRules } from './compare-rules';
import { RuleAnswer, RuleConditions } from './rule-table';
import { usePolicy } from './usePolicies.query';

const TONES = { added: 'accent', removed: 'alarm', changed: 'strong', moved: 'plain' } as const;

/** What a later version says otherwise than an earlier one, row by row. */
export function DifferenceTable({ from, to }: { from: number; to: number }) {
  const { t } = useWords();
  const [before, after] = [usePolicy(from), usePolicy(to)];
  const error = before.error ?? after.error;
  if (error) return <LoadFailed error={error} retry={() => void Promise.all([before.refetch(), after.refetch()])} />;
  if (!before.data || !after.data) return <PageLoading />;
  const side = (rule: ReturnType<typeof compareRules>[number]['before']) =>
    rule ? (
      <>
        <RuleConditions rule={rule} />
        <RuleAnswer rule={rule} />
      </>
    ) : (
      '—'
    );
  return (
    <SheetTable
      label={t('policy.differences')}
      rows={compareRules(before.data, after.data)}
      rowKey={({ table, id }) => `${table}/${id}`}
      empty={t('policy.same')}
      columns={[
        { key: 'table', title: t('policy.inTable'), show: ({ table }) => t(`policy.table.${table}`) },
        {
          key: 'kind',
          title: t('policy.change'),
          show: ({ kind }) => <Badge tone={TONES[kind]}>{t(`policy.kind.${kind}`)}</Badge>,
        },
        { key: 'before', title: t('policy.version', { n: from }), show: (difference) => side(difference.before) },
        { key: 'after', title: t('policy.version', { n: to }), show: (difference) => side(difference.after) },
        { key: 'rule', title: t('policy.rule'), show: ({ before: was, after: is }) => (is ?? was)!.note },
      ]}
    />
  );
}
