import type { Editor } from '@tiptap/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import edition from '../body/edition.module.css';
import styles from './editor.module.css';
import { LinkRow } from './link-row';
import { makeEditor } from './make-editor';
import { Toolbar } from './toolbar';
import { toolGroups } from './tools';

export interface EditorProps {
  id: string;
  /** Read once: after that the text is the editor's own. */
  value: string;
  label: string;
  isRequired: boolean;
  isWrong: boolean;
  onChange: (html: string) => void;
  /** Keeps a picture with the article; answers under which id. */
  keepPicture: (file: File) => Promise<{ id: string; name: string } | null>;
  readFile: (attachment: string) => Promise<Blob>;
}

/** The text of an article as its readers will see it, with its tools above it. */
export function ArticleEditor(props: EditorProps) {
  const { id, value, label, isRequired, isWrong, onChange, keepPicture, readFile } = props;
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const chosen = useRef<HTMLInputElement>(null);
  const latest = useRef({ onChange, keepPicture, readFile });
  latest.current = { onChange, keepPicture, readFile };
  const [editor, setEditor] = useState<Editor | null>(null);
  const [isLinking, setIsLinking] = useState(false);
  const addPictures = async (to: Editor, files: File[]): Promise<void> => {
    for (const file of files) {
      const kept = await latest.current.keepPicture(file);
      if (kept && !to.isDestroyed)
        to.chain()
          .focus()
          .insertContent({ type: 'articleImage', attrs: { attachment: kept.id, alt: kept.name } })
          .run();
    }
  };
  useEffect(() => {
    const made: Editor = makeEditor({
      element: place.current!,
      content: value,
      attributes: { id, role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, class: edition.body! },
      onChange: (html) => latest.current.onChange(html),
      onPictures: (files) => void addPictures(made, files),
      toTools: () => tools.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
      load: async (attachment) => URL.createObjectURL(await latest.current.readFile(attachment)),
    });
    setEditor(made);
    return () => made.destroy();
    // The text it began with, and one editor for as long as the field is there.
  }, [id]);
  useEffect(() => {
    editor?.setOptions({
      editorProps: {
        ...editor.options.editorProps,
        attributes: {
          ...(editor.options.editorProps.attributes as Record<string, string>),
          'aria-label': label,
          'aria-required': String(isRequired),
          'aria-invalid': String(isWrong),
        },
      },
    });
  }, [editor, label, isRequired, isWrong]);
  const groups = useMemo(
    () => toolGroups({ askLink: () => setIsLinking(true), askPicture: () => chosen.current?.click() }),
    [],
  );
  return (
    <div className={`${styles.editor} ${isWrong ? styles.wrong : ''}`}>
      {editor && <Toolbar ref={tools} editor={editor} groups={groups} controls={id} />}
      {editor && isLinking && <LinkRow editor={editor} close={() => setIsLinking(false)} />}
      <input
        ref={chosen}
        type="file"
        accept="image/png,image/jpeg,image/gif,image/webp"
        multiple
        // In a form antd shows what is only hidden.
        style={{ display: 'none' }}
        aria-label={t('editor.picture')}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          if (editor) void addPictures(editor, files);
        }}
      />
      <div ref={place} className={styles.text} />
      <p className={styles.hint}>{t('editor.keys')}</p>
    </div>
  );
}
