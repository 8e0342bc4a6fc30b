import { Page, PageHead } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { IssuedAwards } from './IssuedAwards.tsx';

/** Award decisions for the Emulation Board, whose head offers them for publication. */
export function AwardsOfferPage() {
  const { t } = useLingui();
  return (
    <Page density="compact">
      <PageHead title={t`Khen thưởng đã quyết định`} />
      <IssuedAwards />
    </Page>
  );
}
