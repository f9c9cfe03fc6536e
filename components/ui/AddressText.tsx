/** An address that breaks after its @ first, where its line is too short for it. */
export function AddressText({ value }: { value: string }) {
  const end = value.lastIndexOf('@') + 1;
  return (
    <>
      {value.slice(0, end)}
      {end > 0 && <wbr />}
      {value.slice(end)}
    </>
  );
}
