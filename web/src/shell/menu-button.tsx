import { Button, type ButtonProps, type MenuProps } from 'antd';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { whenIdle } from '../when-idle';
import type { OpenedMenu } from './opened-menu';

const loadMenu = () => import('./opened-menu');

interface Props extends ButtonProps {
  menu: MenuProps;
}

/** A button with a menu below it. Menus are heavy and seldom opened: they come when the page has nothing better to do. */
export function MenuButton({ menu, ...button }: Props) {
  const [Opened, setOpened] = useState<typeof OpenedMenu | null>(null);
  const own = useRef<HTMLButtonElement>(null);
  // Without the server there is no menu; the press after that tries again.
  useEffect(() => whenIdle(() => void loadMenu().catch(() => undefined)), []);
  // What was pressed is another button now, in whose menu the keys go on.
  useLayoutEffect(() => {
    if (Opened) own.current?.focus();
  }, [Opened]);
  const said = { ...button, ref: own, 'aria-haspopup': 'menu' as const };
  if (Opened)
    return (
      <Opened menu={menu}>
        <Button {...said} />
      </Opened>
    );
  const open = () =>
    void loadMenu().then(
      ({ OpenedMenu }) => setOpened(() => OpenedMenu),
      () => undefined,
    );
  return <Button {...said} onClick={open} />;
}
