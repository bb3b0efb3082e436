import { useEffect, useRef, useState, type ClipboardEvent } from 'react';
import { pastedPictures } from '../case/files/pasted-pictures-of';
import { keepPictures, readPictures } from './intake-pictures';

/** Where the pictures are that the form shows: safe from a reload, on the way there, or nowhere but here. */
export type Keeping = 'kept' | 'writing' | 'refused';

/** Pictures pasted into the draft; they are there again after a reload, until it is registered or cleared. */
export function useKeptPictures(username: string) {
  const [pictures, setPictures] = useState<File[]>([]);
  const [keeping, setKeeping] = useState<Keeping>('kept');
  const latest = useRef(pictures);
  const change = (next: File[]) => {
    latest.current = next;
    setPictures(next);
    setKeeping('writing');
    keepPictures(username, next).then(
      () => latest.current === next && setKeeping('kept'),
      () => latest.current === next && setKeeping('refused'),
    );
  };
  useEffect(() => {
    let isGone = false;
    // A browser that keeps nothing has nothing to give back; it says so at the first picture.
    readPictures(username).then(
      (found) => !isGone && found.length > 0 && change([...found, ...latest.current]),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [username]);
  return {
    pictures,
    keeping,
    /** For the text's `onPaste`. Words are pasted as ever. */
    onPaste: ({ clipboardData }: ClipboardEvent) => {
      const pasted = pastedPictures(clipboardData.files, new Date());
      if (pasted.length > 0) change([...latest.current, ...pasted]);
    },
    remove: (picture: File) => change(latest.current.filter((one) => one !== picture)),
    clear: () => change([]),
  };
}
