import { useLingui } from '@lingui/react/macro';
import type { GuardCategory, GuardProvision } from '../graphql/graphql.ts';
import type { NumberName } from './guard-establishment.ts';

/** Full-time and part-time guards, in words. */
export function useGuardCategoryWords(): Record<GuardCategory, string> {
  const { t } = useLingui();
  return { FULL_TIME: t`Chuyên trách`, PART_TIME: t`Bán chuyên trách` };
}

/** Who provides the guards, in words that follow the category. */
export function useGuardProvisionWords(): Record<GuardProvision, string> {
  const { t } = useLingui();
  return { OWN: t`của đơn vị`, CONTRACTED: t`thuê dịch vụ bảo vệ`, NONE: t`chưa bố trí` };
}

/** The numbers of a force by name. */
export function useStrengthLabels(): Record<NumberName, string> {
  const { t } = useLingui();
  return {
    established: t`Định biên`,
    actual: t`Hiện có`,
    female: t`Trong đó nữ`,
    certified: t`Có chứng nhận huấn luyện`,
  };
}
