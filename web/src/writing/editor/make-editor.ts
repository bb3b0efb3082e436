import { Editor } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import { pastedPictures } from '../../features/case/files/pasted-pictures-of';
import { ArticleImage, type ImageOptions } from './article-image';

interface Wishes extends ImageOptions {
  element: HTMLElement;
  content: string;
  attributes: Record<string, string>;
  /** What is written now; empty where nothing is. */
  onChange: (html: string) => void;
  onPictures: (files: File[]) => void;
  /** From the text to its tools, by key. */
  toTools: () => void;
}

const LEVELS = [2, 3, 4] as const;
const MAY_LEAD_TO = /^(https?:|mailto:|tel:|\/(?!\/))/i;

/** From a spreadsheet or a text program come words and a picture of them: then the words are meant. */
const picturesOf = (data: DataTransfer | null): File[] =>
  data && !data.types.includes('text/html') ? pastedPictures(data.files, new Date()) : [];

/** The editor of an article's body: what it can write is what a reader's page can show. */
export function makeEditor({ element, content, attributes, onChange, onPictures, toTools, load }: Wishes): Editor {
  return new Editor({
    element,
    content,
    // The page's own style sheet says how it looks; a style made at run time would need the page's nonce.
    injectCSS: false,
    extensions: [
      StarterKit.configure({
        heading: { levels: [...LEVELS] },
        link: {
          openOnClick: false,
          autolink: true,
          defaultProtocol: 'https',
          isAllowedUri: (url) => MAY_LEAD_TO.test(url),
        },
      }),
      TableKit.configure({ table: { resizable: false } }),
      ArticleImage.configure({ load }),
    ],
    editorProps: {
      attributes,
      handleKeyDown: (_, { altKey, key }) => {
        if (!altKey || key !== 'F10') return false;
        toTools();
        return true;
      },
      handlePaste: (_, { clipboardData }) => {
        const pictures = picturesOf(clipboardData);
        if (pictures.length > 0) onPictures(pictures);
        return pictures.length > 0;
      },
      handleDrop: (_, { dataTransfer }) => {
        const pictures = picturesOf(dataTransfer);
        if (pictures.length > 0) onPictures(pictures);
        return pictures.length > 0;
      },
    },
    onUpdate: ({ editor }) => onChange(editor.isEmpty ? '' : editor.getHTML()),
  });
}
