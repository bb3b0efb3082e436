import { App, ConfigProvider, theme } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/language';
import { useIsDark } from './theme-mode';

const LOCALES = { 'zh-CN': zhCN, en: enUS };
/** Dark on light and light on dark: white text on either is readable. */
const PRIMARY = { light: '#0958d9', dark: '#2f6fe0' };

/** Styles made at run time carry the nonce that the server put into this page. */
const nonce = document.querySelector<HTMLElement>('[nonce]')?.nonce;

/** antd in the reader's language and theme, at the density of a work place. */
export function AppTheme({ children }: { children: ReactNode }) {
  const isDark = useIsDark();
  return (
    <ConfigProvider
      locale={LOCALES[useLanguage()]}
      csp={{ nonce }}
      theme={{
        algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
        token: {
          colorPrimary: isDark ? PRIMARY.dark : PRIMARY.light,
          colorBgContainer: isDark ? '#181d23' : '#ffffff',
          colorBgElevated: isDark ? '#1e242b' : '#ffffff',
          colorTextPlaceholder: isDark ? '#8f9aa7' : '#66707d',
          colorTextDescription: isDark ? '#a3adb9' : '#55606e',
          colorLink: isDark ? '#7fb0ff' : '#0958d9',
          borderRadius: 6,
        },
      }}
    >
      <App component={false}>{children}</App>
    </ConfigProvider>
  );
}
