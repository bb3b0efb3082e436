import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import type { EditorProps } from './article-editor';

const ArticleEditor = lazy(async () => ({ default: (await import('./article-editor')).ArticleEditor }));

/** What antd's form hands to an input, beside the editor's own wishes. */
interface Props extends Omit<EditorProps, 'id' | 'value' | 'onChange' | 'isWrong'> {
  id?: string;
  value?: string;
  onChange?: (html: string | undefined) => void;
  'aria-invalid'?: boolean | 'true' | 'false';
}

/** The body of an article as a field of a form. The editor is heavy: it comes where somebody writes. */
export function RichTextField({ id = 'body', value = '', onChange, 'aria-invalid': isWrong, ...props }: Props) {
  return (
    <Suspense fallback={<Skeleton active paragraph={{ rows: 8 }} />}>
      <ArticleEditor
        {...props}
        id={id}
        value={value}
        isWrong={isWrong === true || isWrong === 'true'}
        onChange={(html) => onChange?.(html === '' ? undefined : html)}
      />
    </Suspense>
  );
}
