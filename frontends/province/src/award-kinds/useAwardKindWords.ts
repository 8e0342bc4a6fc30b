import { useNomineeSubjectWords } from '@antoan/gate-words';
import { useLingui } from '@lingui/react/macro';
import type { AwardAuthority, AwardNature, AwardRegime } from '../graphql/graphql.ts';

/** What is said of kinds of award, in words. */
export function useAwardKindWords() {
  const { t } = useLingui();
  return {
    subjects: useNomineeSubjectWords(),
    natures: { TITLE: t`Danh hiệu thi đua`, FORM: t`Hình thức khen thưởng` } satisfies Record<AwardNature, string>,
    regimes: {
      LAW_2003: t`Luật Thi đua, khen thưởng 2003`,
      LAW_2022: t`Luật Thi đua, khen thưởng 2022`,
    } satisfies Record<AwardRegime, string>,
    authorities: {
      UNIT_HEAD: t`Thủ trưởng đơn vị`,
      MANAGER_HEAD: t`Thủ trưởng cơ quan chủ quản`,
      DISTRICT_CHAIR: t`Chủ tịch UBND huyện`,
      PROVINCIAL_CHAIR: t`Chủ tịch UBND tỉnh`,
    } satisfies Record<AwardAuthority, string>,
  };
}
