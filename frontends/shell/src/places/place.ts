import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { PATH_OF_REMOTE } from './place-path.ts';
import type { RemoteName } from './remote-name.ts';

/** Where a remote lives in the address, and what its place is called while the remote itself cannot say. */
export interface Place {
  remote: RemoteName;
  path: string;
  name: MessageDescriptor;
  isPublic: boolean;
}

const NAMES: Record<RemoteName, MessageDescriptor> = {
  schools: msg`Nhà trường`,
  departments: msg`Sở, ngành`,
  districts: msg`Huyện`,
  enterprises: msg`Doanh nghiệp`,
  province: msg`Tỉnh`,
  media: msg`Kết quả công khai`,
};

/** The place of a remote. */
export function placeOf(remote: RemoteName): Place {
  return { remote, path: PATH_OF_REMOTE[remote], name: NAMES[remote], isPublic: remote === 'media' };
}
