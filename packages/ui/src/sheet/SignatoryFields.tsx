import { useLingui } from '@lingui/react/macro';
import { FieldGroup } from '../field/FieldGroup.tsx';
import { TextArea } from '../text-area/TextArea.tsx';
import { TextField } from '../text-field/TextField.tsx';

/** Who signs a document, as it is printed under the text; both may stay empty. */
export interface SignatoryText {
  /** One or two lines: "KT. CHỦ TỊCH" over "PHÓ CHỦ TỊCH". */
  position: string;
  name: string;
}

interface SignatoryFieldsProps {
  value: SignatoryText;
  onChange: (value: SignatoryText) => void;
  errors?: { position?: string | undefined; name?: string | undefined };
  isReadOnly?: boolean;
}

/** Position and name of whoever signs, to stand in the sheet as they are typed. */
export function SignatoryFields({ value, onChange, errors = {}, isReadOnly }: SignatoryFieldsProps) {
  const { t } = useLingui();
  return (
    <FieldGroup>
      <TextArea
        id="chuc-vu-nguoi-ky"
        label={t`Chức vụ người ký`}
        hint={t`Ký thay thì ghi hai dòng: KT. CHỦ TỊCH, dưới là PHÓ CHỦ TỊCH.`}
        isOptional
        rows={2}
        maxLength={120}
        {...(isReadOnly ? { isReadOnly } : {})}
        value={value.position}
        onChange={(position) => onChange({ ...value, position })}
        error={errors.position}
      />
      <TextField
        id="ho-ten-nguoi-ky"
        label={t`Họ và tên người ký`}
        isOptional
        maxLength={80}
        {...(isReadOnly ? { isReadOnly } : {})}
        value={value.name}
        onChange={(name) => onChange({ ...value, name })}
        error={errors.name}
      />
    </FieldGroup>
  );
}
