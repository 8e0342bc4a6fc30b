import {
  Button,
  Choice,
  Cluster,
  DateField,
  FieldGroup,
  notify,
  NumberField,
  Panel,
  ProblemsSummary,
  Stack,
  TextArea,
  TextField,
} from '@antoan/ui';
import { FailureNotice, useDraft, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import type { GuardCategory } from '../graphql/graphql.ts';
import { emptyEstablishment, type Establishment, inputOf, missingOf, NUMBERS } from './guard-establishment.ts';
import { useGuardCategoryWords, useStrengthLabels } from './useGuardForceWords.ts';

const RecordGuardForce_mutation = graphql(`
  mutation RecordGuardForce($input: RecordGuardForceInput!) {
    recordGuardForce(input: $input) {
      guardForce {
        id
        ...GuardForceForm_guardForce
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

const SHOWN = ['category', 'provision', 'contractor', 'decisionNumber', 'decisionDate', ...NUMBERS, 'note'];

interface RecordGuardForceFormProps {
  unitId: string;
  /** The categories the unit has none of yet. */
  open: readonly GuardCategory[];
  askAgain: () => void;
  /** Puts the form away; left out where it is all there is. */
  onClose?: () => void;
}

/** A guard force that the unit sets up: of which kind, on what it stands, how strong it should be and is. */
export function RecordGuardForceForm({ unitId, open, askAgain, onClose }: RecordGuardForceFormProps) {
  const { t } = useLingui();
  const categories = useGuardCategoryWords();
  const labels = useStrengthLabels();
  const problems = useProblems();
  const initial = emptyEstablishment(open.length === 1 ? (open[0] ?? null) : null);
  const draft = useDraft(`guardForce/new/${unitId}`, initial);
  const [{ fetching, error }, record] = useMutation(RecordGuardForce_mutation);
  const { value: form, isOpening: isReadOnly } = draft;
  // What lies on the device may name a category that has been set up since.
  const category = form.category && open.includes(form.category) ? form.category : initial.category;
  const set = (change: Partial<Establishment>) => draft.change((current) => ({ ...current, ...change }));
  const isContracted = form.provision === 'CONTRACTED';

  async function save() {
    const typed = { ...form, category };
    const input = inputOf(unitId, typed);
    if (problems.keep({ payload: { problems: missingOf(typed) } }) || !input) return;
    const result = await record({ input });
    const payload = result.data?.recordGuardForce;
    const isRefused = problems.keep({ payload: payload ?? null, error: result.error });
    if (payload?.problems.some(({ code }) => code === 'guardForce.category.taken')) askAgain();
    if (isRefused || result.error) return;
    draft.settle(emptyEstablishment(null));
    notify(t`Đã ghi lực lượng bảo vệ`);
    onClose?.();
  }

  return (
    <Panel title={t`Ghi lực lượng bảo vệ`}>
      <Stack gap="m">
        <FailureNotice error={problems.all.length ? undefined : error} />
        <ProblemsSummary problems={problems.others(...SHOWN).map((message) => ({ message }))} hasFocus />
        <FieldGroup>
          <Choice
            label={t`Loại lực lượng`}
            options={open.map((id) => ({ id, label: categories[id] }))}
            value={category}
            onChange={(next) => set({ category: next })}
            error={problems.of('category')}
          />
          <Choice
            label={t`Hình thức bố trí`}
            options={[
              { id: 'OWN', label: t`Của đơn vị` },
              { id: 'CONTRACTED', label: t`Thuê dịch vụ bảo vệ` },
            ]}
            value={form.provision}
            onChange={(provision) => set({ provision })}
            error={problems.of('provision')}
            hint={isContracted ? t`Đơn vị hưởng ngân sách nhà nước không thuê thường xuyên, lâu dài.` : undefined}
          />
        </FieldGroup>
        {isContracted ? (
          <TextField
            label={t`Doanh nghiệp cung cấp dịch vụ`}
            maxLength={200}
            isReadOnly={isReadOnly}
            value={form.contractor}
            onChange={(contractor) => set({ contractor })}
            error={problems.of('contractor')}
          />
        ) : null}
        <FieldGroup>
          <TextField
            label={t`Số quyết định thành lập`}
            maxLength={60}
            isOptional={isContracted}
            isReadOnly={isReadOnly}
            value={form.decisionNumber}
            onChange={(decisionNumber) => set({ decisionNumber })}
            error={problems.of('decisionNumber')}
          />
          <DateField
            label={t`Ngày quyết định`}
            isOptional={isContracted}
            isReadOnly={isReadOnly}
            value={form.decisionDate}
            onChange={(decisionDate) => set({ decisionDate })}
            error={problems.of('decisionDate')}
          />
        </FieldGroup>
        <FieldGroup>
          {NUMBERS.map((name) => (
            <NumberField
              key={name}
              label={labels[name]}
              unit={t`người`}
              min={0}
              isReadOnly={isReadOnly}
              value={form[name]}
              onChange={(value) => set({ [name]: value })}
              error={problems.of(name)}
            />
          ))}
        </FieldGroup>
        <TextArea
          label={t`Ghi chú`}
          hint={t`Không ghi tên cá nhân.`}
          isOptional={(form.actual ?? 0) <= (form.established ?? 0)}
          isReadOnly={isReadOnly}
          rows={2}
          maxLength={500}
          value={form.note}
          onChange={(note) => set({ note })}
          error={problems.of('note')}
        />
        <Cluster align="end">
          {onClose ? <Button onPress={onClose}>{t`Để sau`}</Button> : null}
          <Button tone="primary" onPress={() => void save()} isLoading={fetching}>
            {t`Ghi lực lượng`}
          </Button>
        </Cluster>
      </Stack>
    </Panel>
  );
}
