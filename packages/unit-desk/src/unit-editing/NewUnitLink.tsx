import { LinkButton } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide-react';

/** The way to a new unit, beside the list of those there are. */
export function NewUnitLink({ href }: { href: string }) {
  const { t } = useLingui();
  return (
    <LinkButton href={href} tone="primary" icon={Plus}>
      {t`Thêm đơn vị`}
    </LinkButton>
  );
}
