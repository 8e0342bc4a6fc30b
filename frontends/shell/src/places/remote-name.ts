/** The remotes of the product. */
export type RemoteName = 'schools' | 'departments' | 'districts' | 'enterprises' | 'province' | 'media';
