import type { RemoteName } from './remote-name.ts';

/** First step of the address of each remote's place. Kept apart from its name: the preload script reads it too. */
export const PATH_OF_REMOTE: Record<RemoteName, string> = {
  schools: 'truong',
  departments: 'so-nganh',
  districts: 'huyen',
  enterprises: 'doanh-nghiep',
  province: 'tinh',
  media: 'cong-bo',
};

/** The remote an address belongs to. */
export function remoteOfPath(pathname: string): RemoteName | undefined {
  const first = pathname.split('/')[1];
  const names = Object.keys(PATH_OF_REMOTE) as RemoteName[];
  return names.find((name) => PATH_OF_REMOTE[name] === first);
}
