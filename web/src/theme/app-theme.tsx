import { LoadingOutlined } from '@ant-design/icons';
import { ConfigProvider, theme } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useMemo, type ReactNode } from 'react';
import styles from './required-mark.module.css';
import { useLanguage } from '../i18n/language';
import { useWords } from '../i18n/use-words';
import { MessageArea } from '../messages/message-area';
import { silentIcons } from './silent-icons';
import { useIsDark } from './theme-mode';
import { useIsStill } from './use-is-still';

const LOCALES = { 'zh-CN': zhCN, en: enUS };
/** Dark on light and light on dark: white text on either is readable. */
const PRIMARY = { light: '#0958d9', dark: '#2f6fe0' };
const LIGHT_ON_DARK = '#7fb0ff';

/** Styles made at run time carry the nonce that the server put into this page. */
const nonce = document.querySelector<HTMLElement>('[nonce]')?.nonce;

/** The star is for the eye only: inputs say themselves that they are required, and a label is read without it. */
const labelled = (label: ReactNode, { required }: { required: boolean }) => (
  <>
    {label}
    {required && (
      <span aria-hidden className={styles.star}>
        *
      </span>
    )}
  </>
);

/**
 * Popups stand beside the page, not in the body: there antd locks the scrolling by a style without the nonce, which
 * the policy of the page refuses; and nothing of the body scrolls.
 */
const popups = (): HTMLElement => document.getElementById('root')!;

/** antd in the reader's language and theme, at the density of a work place. */
export function AppTheme({ children }: { children: ReactNode }) {
  const isDark = useIsDark();
  const isStill = useIsStill();
  const { t } = useWords();
  const icons = useMemo(() => silentIcons(t('action.search')), [t]);
  return (
    <ConfigProvider
      locale={LOCALES[useLanguage()]}
      csp={{ nonce }}
      getPopupContainer={popups}
      form={{ requiredMark: labelled }}
      wave={{ disabled: isStill }}
      button={{ autoInsertSpace: false, loadingIcon: <LoadingOutlined spin aria-hidden /> }}
      {...icons}
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
          motion: !isStill,
        },
        components: {
          Segmented: { trackBg: isDark ? '#232a32' : '#e4e9ef', ...(isDark && { itemSelectedBg: '#435061' }) },
          // Where the primary colour is text, not ground.
          Tabs: { itemHoverColor: PRIMARY.light },
          // White on it stays readable while it is pointed at.
          ...(!isDark && { Button: { colorPrimaryHover: '#1f66dd' } }),
          ...(isDark && {
            Tabs: { itemSelectedColor: LIGHT_ON_DARK, itemHoverColor: LIGHT_ON_DARK, inkBarColor: LIGHT_ON_DARK },
            Radio: { colorPrimary: LIGHT_ON_DARK, colorPrimaryHover: LIGHT_ON_DARK },
          }),
        },
      }}
    >
      {children}
      <MessageArea />
    </ConfigProvider>
  );
}
