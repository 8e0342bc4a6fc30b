import { Page, Skeleton } from '@antoan/ui';

/** Holds the place of a page that is still being fetched. */
export function PageOnItsWay() {
  return (
    <Page>
      <Skeleton shape="page" rows={6} />
    </Page>
  );
}
