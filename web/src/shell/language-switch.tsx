import { Button } from 'antd';
import { useLanguage } from '../i18n/language';
import { LANGUAGE_NAMES } from '../i18n/language-names';
import { switchLanguage } from '../i18n/start-i18n';

/** To the other language; its name stands in that language, for whoever cannot read this one. */
export function LanguageSwitch() {
  const other = useLanguage() === 'en' ? 'zh-CN' : 'en';
  return (
    <Button type="text" lang={other} onClick={() => void switchLanguage(other)}>
      {LANGUAGE_NAMES[other]}
    </Button>
  );
}
