import { CloseCircleFilled } from '@ant-design/icons';
import { useMemo } from 'react';
import { useWords } from '../i18n/use-words';

/** `allowClear` of an input or a choice: its button is called by a word of the reader's language, where antd has only English. */
export function useClearing() {
  const { t } = useWords();
  return useMemo(() => {
    const label = t('action.clear');
    return { label, clearIcon: <CloseCircleFilled aria-label={label} /> };
  }, [t]);
}
