import { Node } from '@tiptap/core';
import type { DOMOutputSpec } from '@tiptap/pm/model';

export interface ImageOptions {
  /** An address under which the page can show the file; given back when the picture goes. */
  load: (attachment: string) => Promise<string>;
}

/** A picture of the article: names a file that belongs to it, and what is to be seen on it. No address from elsewhere. */
export const ArticleImage = Node.create<ImageOptions>({
  name: 'articleImage',
  group: 'block',
  draggable: true,
  addOptions: () => ({ load: () => Promise.reject(new Error('no files here')) }),
  addAttributes: () => ({
    attachment: {
      default: null,
      parseHTML: (element: HTMLElement) => element.getAttribute('data-attachment'),
      renderHTML: ({ attachment }: { attachment?: string }) => ({ 'data-attachment': attachment }),
    },
    alt: { default: '' },
  }),
  parseHTML: () => [{ tag: 'img[data-attachment]' }],
  renderHTML: ({ HTMLAttributes }): DOMOutputSpec => ['img', HTMLAttributes],
  addNodeView() {
    return ({ node }) => {
      const dom = document.createElement('img');
      dom.alt = String(node.attrs.alt ?? '');
      let url: string | undefined;
      this.options.load(String(node.attrs.attachment)).then(
        (made) => {
          url = made;
          dom.src = made;
        },
        // Its description stands in its place.
        () => undefined,
      );
      return { dom, destroy: () => url !== undefined && URL.revokeObjectURL(url) };
    };
  },
});
