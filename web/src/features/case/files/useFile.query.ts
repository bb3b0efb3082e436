import { useQuery } from '@tanstack/react-query';

/** A file to look at; files never change. `place`: where it belongs. */
export function useFile(place: readonly string[], id: string, read: (id: string) => Promise<Blob>) {
  return useQuery({
    queryKey: ['attachment', ...place, id],
    queryFn: () => read(id),
    staleTime: Infinity,
    // Files are large, and few are looked at twice.
    gcTime: 60_000,
  });
}
