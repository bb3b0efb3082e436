import { Button, Radio } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Badge } from '../../../codes/badge';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { fullMoment } from '../../../time/moment-words';
import type { Article } from '../shapes';
import styles from './article.module.css';
import { useLines } from './useLines.query';

/** Everything that was numbered; any two that have words can be compared. */
export function Lines({ article }: { article: Article }) {
  const { t, code } = useWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const lines = useLines(article.id);
  const [chosen, setChosen] = useState<{ from?: number; to?: number }>({});
  if (!lines.data)
    return lines.error ? <LoadFailed error={lines.error} retry={() => void lines.refetch()} /> : <PageLoading />;
  const { items } = lines.data;
  const worded = items.filter(({ title }) => title !== null);
  const from = chosen.from ?? worded[1]?.number;
  const to = chosen.to ?? worded[0]?.number;
  return (
    <>
      <table className={styles.lines}>
        <thead>
          <tr>
            <th scope="col">{t('article.number')}</th>
            <th scope="col">{t('article.what')}</th>
            <th scope="col">{t('words.title')}</th>
            <th scope="col">{t('article.at')}</th>
            <th scope="col">{t('article.form')}</th>
            {worded.length > 1 && (
              <>
                <th scope="col">{t('diff.from')}</th>
                <th scope="col">{t('diff.to')}</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {items.map((line) => (
            <tr key={line.number}>
              <th scope="row">
                {line.number} {line.shown && <Badge tone="accent">{t('article.shown')}</Badge>}
              </th>
              <td>{line.kind === 'local' ? t('knowledge.local') : code('kind', line.kind)}</td>
              <td>{line.hidden ? t('article.notForYou') : line.title}</td>
              <td>
                <time dateTime={line.at}>{fullMoment(line.at, language)}</time>
              </td>
              <td>
                {line.operation && !line.hidden && (
                  <Link to={`/knowledge/${article.id}/form?number=${line.number}`}>{t('form.open')}</Link>
                )}
              </td>
              {worded.length > 1 &&
                (['from', 'to'] as const).map((end) => (
                  <td key={end}>
                    {line.title !== null && (
                      <Radio
                        name={end}
                        aria-label={t(`diff.choose.${end}`, { n: line.number })}
                        checked={(end === 'from' ? from : to) === line.number}
                        onChange={() => setChosen({ from, to, [end]: line.number })}
                      />
                    )}
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
      {worded.length > 1 && (
        <Button
          className={styles.compare}
          disabled={from === to}
          onClick={() => void navigate(`/knowledge/${article.id}/compare?from=${from}&to=${to}`)}
        >
          {t('diff.compare')}
        </Button>
      )}
    </>
  );
}
