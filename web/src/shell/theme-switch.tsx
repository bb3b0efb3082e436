import { DesktopOutlined, MoonOutlined, SunOutlined } from '@ant-design/icons';
import { useWords } from '../i18n/use-words';
import { chooseTheme, THEME_MODES, useThemeMode, type ThemeMode } from '../theme/theme-mode';
import { MenuButton } from './menu-button';

const ICONS = {
  system: <DesktopOutlined aria-hidden />,
  light: <SunOutlined aria-hidden />,
  dark: <MoonOutlined aria-hidden />,
};

export function ThemeSwitch() {
  const { t } = useWords();
  const mode = useThemeMode();
  return (
    <MenuButton
      type="text"
      icon={ICONS[mode]}
      aria-label={t('shell.theme')}
      menu={{
        selectable: true,
        selectedKeys: [mode],
        items: THEME_MODES.map((key) => ({ key, icon: ICONS[key], label: t(`shell.${key}`) })),
        onClick: ({ key }) => chooseTheme(key as ThemeMode),
      }}
    />
  );
}
