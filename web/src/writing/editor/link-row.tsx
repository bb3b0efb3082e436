import { Button, Input } from 'antd';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words';
import styles from './editor.module.css';

/** Where the marked words lead. */
export function LinkRow({ editor, close }: { editor: Editor; close: () => void }) {
  const { t } = useWords();
  const [href, setHref] = useState(String(editor.getAttributes('link').href ?? ''));
  const done = (): void => {
    close();
    editor.commands.focus();
  };
  const set = (): void => {
    const given = href.trim();
    const chain = editor.chain().focus().extendMarkRange('link');
    if (given === '') chain.unsetLink().run();
    else if (editor.state.selection.empty && !editor.isActive('link'))
      chain.insertContent({ type: 'text', text: given, marks: [{ type: 'link', attrs: { href: given } }] }).run();
    else chain.setLink({ href: given }).run();
    done();
  };
  return (
    <div className={styles.link} role="group" aria-label={t('editor.link')}>
      <Input
        autoFocus
        size="small"
        value={href}
        placeholder={t('editor.linkHint')}
        aria-label={t('editor.linkTo')}
        onChange={({ target }) => setHref(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          if (event.key === 'Enter') set();
          else done();
        }}
      />
      <Button size="small" type="primary" onClick={set}>
        {t('editor.setLink')}
      </Button>
      <Button size="small" onClick={done}>
        {t('action.cancel')}
      </Button>
    </div>
  );
}
