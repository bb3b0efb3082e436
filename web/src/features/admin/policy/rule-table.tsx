import { useWords } from '../../../i18n/use-words';
import styles from '../admin.module.css';
import type { PolicyRule, PolicyTable } from '../admin-shapes';
import { SheetTable } from '../sheet-table';
import { conditionWords, outputWords } from './rule-words';

export function RuleConditions({ rule }: { rule: PolicyRule }) {
  const words = useWords();
  if (rule.conditions.length === 0) return <span className={styles.soft}>{words.t('policy.always')}</span>;
  return (
    <ul>
      {rule.conditions.map((condition) => (
        <li key={condition.input}>{conditionWords(condition, words)}</li>
      ))}
    </ul>
  );
}

export function RuleAnswer({ rule }: { rule: PolicyRule }) {
  const words = useWords();
  return (
    <ul className={styles.keep}>
      {outputWords(rule, words).map(([name, value]) => (
        <li key={name}>
          <span className={styles.soft}>{name}</span> {value}
        </li>
      ))}
    </ul>
  );
}

/** One decision table: under which conditions what holds, in the order in which the rules are looked at. */
export function RuleTable({ table }: { table: PolicyTable }) {
  const { t } = useWords();
  return (
    <section>
      <h2 className={styles.heading}>{t(`policy.table.${table.id}`)}</h2>
      <SheetTable
        label={t(`policy.table.${table.id}`)}
        rows={table.rules}
        rowKey={({ id }) => id}
        empty={t('policy.noRules')}
        columns={[
          { key: 'n', title: t('policy.order'), kind: 'number', show: (_, index) => index + 1 },
          { key: 'if', title: t('policy.if'), show: (rule) => <RuleConditions rule={rule} /> },
          { key: 'then', title: t('policy.then'), show: (rule) => <RuleAnswer rule={rule} /> },
          {
            key: 'rule',
            title: t('policy.rule'),
            show: ({ id, note }) => (
              <>
                {note}
                <div className={styles.code}>{id}</div>
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
