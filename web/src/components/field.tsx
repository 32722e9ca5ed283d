// The field of a question, by its type.
import type { FieldProps } from './field_frame';
import { FieldChoice } from './field_choice';
import { FieldDate } from './field_date';
import { FieldFraction } from './field_fraction';
import { FieldMoney } from './field_money';
import { FieldNumber } from './field_number';
import { FieldSet } from './field_set';

const kinds = {
  yes_no: FieldChoice, choice: FieldChoice, set: FieldSet, money: FieldMoney,
  count: FieldNumber, age: FieldNumber, date: FieldDate, fraction: FieldFraction, list: () => null,
};

export function FieldOf(props: FieldProps) {
  const Kind = kinds[props.field.type];
  return <Kind {...props} />;
}
