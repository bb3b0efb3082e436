import { Alert } from 'antd';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import table from '../../knowledge/table.module.css';
import sheets from '../../../list/sheets.module.css';
import styles from '../campaigns.module.css';
import type { CustomerList } from '../shapes';

/** What a rehearsal says: how many are listed, by stratum; who is not, and why. */
export function Judged({ list }: { list: CustomerList }) {
  const { t } = useWords();
  const language = useLanguage();
  const { listed, total, entered, barred, wrong, leftOut, strata, problems } = list;
  const left = leftOut.reduce((sum, { count }) => sum + count, 0);
  const said = [
    t('campaigns.judged.listed', { n: listed, all: total }),
    entered > 0 && t('campaigns.judged.entered', { n: entered }),
    barred > 0 && t('campaigns.judged.barred', { n: barred }),
    wrong > 0 && t('campaigns.judged.wrong', { n: wrong }),
    left > 0 && t('campaigns.judged.left', { n: left }),
  ].filter(Boolean);
  const isDivided = strata.some(({ number }) => number > 0);
  return (
    <>
      <Alert
        role="status"
        showIcon
        type={listed === 0 ? 'error' : wrong + left > 0 ? 'warning' : 'success'}
        title={said.join(' · ')}
      />
      {isDivided && (
        <section className={sheets.sheet} aria-labelledby="list-strata">
          <h2 id="list-strata" className={sheets.heading}>
            {t('campaigns.strata')}
          </h2>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">{t('campaigns.stratum')}</th>
                <th scope="col" className={table.number}>
                  {t('campaigns.measure.customers')}
                </th>
              </tr>
            </thead>
            <tbody>
              {strata.map(({ number, label, customers }) => (
                <tr key={number}>
                  <th scope="row">{label || t('campaigns.noStratum')}</th>
                  <td className={table.number}>{customers.toLocaleString(language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {leftOut.length > 0 && (
        <section className={sheets.sheet} aria-labelledby="list-left">
          <h2 id="list-left" className={sheets.heading}>
            {t('campaigns.leftOut')}
          </h2>
          {leftOut.map(({ reason, count, numbers }) => (
            <p key={reason}>
              {t(`campaigns.left.${reason}`, { n: count })}{' '}
              <span className={styles.names}>
                {numbers.join(', ')}
                {count > numbers.length && ' …'}
              </span>
            </p>
          ))}
        </section>
      )}
      {problems.length > 0 && (
        <section className={sheets.sheet} aria-labelledby="list-problems">
          <h2 id="list-problems" className={sheets.heading}>
            {t('campaigns.problems')}
          </h2>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col" className={table.number}>
                  {t('campaigns.line')}
                </th>
                <th scope="col">{t('campaigns.problem')}</th>
              </tr>
            </thead>
            <tbody>
              {problems.map(({ row, field, code, detail }) => (
                <tr key={`${row} ${field} ${code}`}>
                  <td className={table.number}>{row}</td>
                  <td>
                    <strong>{field} </strong>
                    {detail}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {wrong > problems.length && (
            <p className={sheets.soft}>{t('campaigns.moreWrong', { n: wrong - problems.length })}</p>
          )}
        </section>
      )}
    </>
  );
}
