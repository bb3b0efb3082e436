import { useState, type ClipboardEvent } from 'react';
import { pastedPictures } from './pasted-pictures-of';

/** Pictures that were pasted into a text and wait to be sent with it. */
export function usePastedPictures() {
  const [pictures, setPictures] = useState<File[]>([]);
  return {
    pictures,
    /** For the text's `onPaste`. Words are pasted as ever. */
    onPaste: ({ clipboardData }: ClipboardEvent) => {
      const pasted = pastedPictures(clipboardData.files, new Date());
      if (pasted.length > 0) setPictures((before) => [...before, ...pasted]);
    },
    remove: (picture: File) => setPictures((before) => before.filter((one) => one !== picture)),
    clear: () => setPictures([]),
  };
}
