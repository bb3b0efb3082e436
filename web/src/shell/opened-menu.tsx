import { Dropdown, type MenuProps } from 'antd';
import { useState, type ReactNode } from 'react';

/** Shown because its button was pressed: open from the first moment. */
export function OpenedMenu({ menu, children }: { menu: MenuProps; children: ReactNode }) {
  const [open, setOpen] = useState(true);
  return (
    <Dropdown trigger={['click']} open={open} onOpenChange={setOpen} menu={menu}>
      {children}
    </Dropdown>
  );
}
