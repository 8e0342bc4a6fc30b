import { LinkButton } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { FileSpreadsheet } from 'lucide-react';

/** The way to sheets of units, beside the list of those there are. */
export function ImportUnitsLink({ href }: { href: string }) {
  const { t } = useLingui();
  return (
    <LinkButton href={href} icon={FileSpreadsheet}>
      {t`Nhập từ Excel`}
    </LinkButton>
  );
}
