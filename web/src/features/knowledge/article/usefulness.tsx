import { CheckOutlined, DislikeOutlined, LikeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useProblemWords } from '../../../api/use-problem-words';
import { useWords } from '../../../i18n/use-words';
import { messages } from '../../../messages/messages';
import type { Article } from '../shapes';
import styles from './article.module.css';
import { useSay } from './useSay.mutation';

/** Below the text: was it of use, and that one has read it. */
export function Usefulness({ article }: { article: Article }) {
  const { t } = useWords();
  const problemWords = useProblemWords();
  const { usefulness, confirmation } = useSay(article.id);
  const onError = (error: unknown): void => messages.error(problemWords(error));
  const { useful, useless, mine } = article.usefulness;
  const { confirmed, confirmations } = article.use;
  const isConfirmed = confirmed === article.number;
  return (
    <section className={styles.said} aria-label={t('article.said')}>
      <div className={styles.saidRow} role="group" aria-label={t('article.wasUseful')}>
        <span>{t('article.wasUseful')}</span>
        {[true, false].map((value) => (
          <Button
            key={String(value)}
            size="small"
            icon={value ? <LikeOutlined aria-hidden /> : <DislikeOutlined aria-hidden />}
            type={mine === value ? 'primary' : 'default'}
            aria-pressed={mine === value}
            disabled={usefulness.isPending}
            onClick={() => usefulness.mutate(value, { onError })}
          >
            {t(value ? 'article.useful' : 'article.useless', { n: value ? useful : useless })}
          </Button>
        ))}
      </div>
      <div className={styles.saidRow}>
        <Button
          size="small"
          icon={<CheckOutlined aria-hidden />}
          disabled={isConfirmed}
          loading={confirmation.isPending}
          onClick={() => confirmation.mutate(undefined, { onError })}
        >
          {t(isConfirmed ? 'article.confirmed' : 'article.confirm')}
        </Button>
        <span className={styles.soft}>{t('article.confirmations', { n: confirmations })}</span>
      </div>
    </section>
  );
}
