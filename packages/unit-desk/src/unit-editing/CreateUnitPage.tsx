import { useNavigate } from '@antoan/router';
import {
  Button,
  DateField,
  notify,
  Page,
  PageHead,
  Panel,
  ProblemsSummary,
  SaveState,
  Select,
  Stack,
} from '@antoan/ui';
import {
  describeProblem,
  FailureNotice,
  type Role,
  useConnection,
  useDraft,
  usePlatform,
  useProblems,
  useViewer,
} from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import type { SchoolLevel, SizeClass, UnitKind } from '../graphql/graphql.ts';
import { ActFoot } from './ActFoot.tsx';
import { EMPTY_INSTRUMENT, instrumentOf } from './instrument-form.ts';
import { InstrumentFields } from './InstrumentFields.tsx';
import { ProfileFields } from './ProfileFields.tsx';
import { StandingFields } from './StandingFields.tsx';
import './unit-editing-problems.ts';
import { CODE_SCHEMES, type UnitForm } from './unit-form.ts';
import { useUnitWords } from './useUnitWords.ts';

const CreateUnit_mutation = graphql(`
  mutation CreateUnit($input: CreateUnitInput!) {
    createUnit(input: $input) {
      unit {
        id
        version
        name
      }
      problems {
        code
        path
        params {
          name
          value
        }
      }
    }
  }
`);

interface CreateUnitPageProps {
  /** The roles in which the viewer begins units; the body of the grant manages them at first. */
  roles: readonly Role[];
  /** The way back: the list of units. */
  listHref: string;
  unitHref: (unitId: string) => string;
}

/** A unit that begins; what is typed stays on this device until it is sent. */
export function CreateUnitPage({ roles, listHref, unitHref }: CreateUnitPageProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { isOnline } = useConnection();
  const { kinds } = useUnitWords();
  const today = usePlatform()?.today ?? '';
  const body = useViewer()?.grants.find(({ role }) => roles.includes(role))?.bodyUnit ?? null;
  const empty = useMemo(() => emptyForm(body), [body]);
  const draft = useDraft<UnitForm>('unit/new', empty);
  const [{ error, fetching }, create] = useMutation(CreateUnit_mutation);
  const problems = useProblems();
  const form = draft.value;
  const kind = (form['kind'] || 'SCHOOL') as UnitKind;
  const change = (part: Partial<UnitForm>) => draft.change((typed) => ({ ...typed, ...part }) as UnitForm);

  async function act() {
    const missing = missingOf(form, kind);
    const validFrom = form['validFrom'];
    if (missing.length > 0 || !validFrom) {
      problems.keep({
        payload: { problems: missing.map((field) => ({ code: `unit.${field}.missing`, path: [field], params: [] })) },
      });
      return;
    }
    const result = await create({
      input: {
        name: form.name,
        shortName: form.shortName || null,
        kind,
        schoolLevel: kind === 'SCHOOL' ? ((form.schoolLevel || null) as SchoolLevel | null) : null,
        sizeClass: kind === 'ENTERPRISE' ? ((form.sizeClass || null) as SizeClass | null) : null,
        partyOrganisation: form.partyOrganisation === 'YES',
        inIndustrialZone: form.inIndustrialZone === 'YES',
        address: form.address || null,
        placeId: form.placeId,
        managingBodyId: form.managingBodyId,
        policeOfficeId: form.policeOfficeId,
        codes: CODE_SCHEMES.filter((scheme) => form[scheme]).map((scheme) => ({ scheme, value: form[scheme] })),
        validFrom,
        instrument: instrumentOf(form as never),
      },
    });
    const hasProblems = problems.keep({ payload: result.data?.createUnit, error: result.error });
    const created = result.data?.createUnit.unit;
    if (created && !hasProblems) {
      draft.settle(empty);
      notify(t`Đã thêm ${created.name}`);
      void navigate(unitHref(created.id));
    }
  }

  const isTyped = draft.savedAt !== null;
  return (
    <Page width="text">
      <PageHead title={t`Thêm đơn vị`} crumbs={[{ label: t`Đơn vị`, href: listHref }, { label: t`Thêm đơn vị` }]} />
      <Stack gap="m">
        <FailureNotice error={problems.all.length ? undefined : error} />
        <ProblemsSummary
          problems={problems.all.map((problem) => ({
            message: describeProblem(problem),
            fieldId: `${problem.path[0] === 'instrument' ? 'instrument' : 'unit'}-${problem.path.at(-1) ?? ''}`,
          }))}
          hasFocus
        />
        <Panel title={t`Đơn vị`}>
          <Stack gap="m">
            <Select
              id="unit-kind"
              label={t`Loại đơn vị`}
              options={kinds}
              value={kind}
              onChange={(next) => change({ kind: next })}
              error={problems.of('kind')}
            />
            <ProfileFields kind={kind} form={form} onChange={change} problems={problems} />
            <DateField
              id="unit-validFrom"
              label={t`Hoạt động từ ngày`}
              value={form['validFrom'] || null}
              onChange={(day) => change({ validFrom: day ?? '' })}
              error={problems.of('validFrom')}
              hint={form['validFrom'] && form['validFrom'] > today ? t`Đơn vị vào danh sách từ ngày này.` : undefined}
            />
          </Stack>
        </Panel>
        <Panel title={t`Địa bàn và cơ quan`}>
          <Stack gap="m">
            <StandingFields
              form={form}
              onChange={change}
              on={form['validFrom'] || null}
              problems={problems}
              fields={['placeId', 'managingBodyId', 'policeOfficeId']}
            />
          </Stack>
        </Panel>
        <InstrumentFields form={form as never} onChange={change as never} problems={problems} />
        <ActFoot beside={isTyped ? <SaveState state={isOnline ? 'unsent' : 'on-device'} at={draft.savedAt} /> : null}>
          <Button tone="primary" onPress={() => void act()} isLoading={fetching} isDisabled={draft.isOpening}>
            {t`Thêm đơn vị`}
          </Button>
        </ActFoot>
      </Stack>
    </Page>
  );
}

/** What must be there before it is worth asking. */
function missingOf(form: UnitForm, kind: UnitKind): string[] {
  const ofKind = kind === 'SCHOOL' ? ['schoolLevel'] : kind === 'ENTERPRISE' ? ['sizeClass'] : [];
  const needed = ['name', ...ofKind, 'validFrom', 'placeId', 'managingBodyId', 'policeOfficeId'];
  return needed.filter((field) => !form[field]?.trim());
}

function emptyForm(body: { id: string; name: string } | null): UnitForm {
  return {
    ...EMPTY_INSTRUMENT,
    ...{ kind: 'SCHOOL', name: '', shortName: '', address: '', schoolLevel: '', sizeClass: '', validFrom: '' },
    ...{ partyOrganisation: 'NO', inIndustrialZone: 'NO', MOET: '', MST: '', INTERNAL: '' },
    ...{
      placeId: '',
      placeIdName: '',
      policeOfficeId: '',
      policeOfficeIdName: '',
      reportsToId: '',
      reportsToIdName: '',
    },
    ...{ managingBodyId: body?.id ?? '', managingBodyIdName: body?.name ?? '' },
  };
}
