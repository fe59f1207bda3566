/** Marks nobody sees: controls, direction, zero-width, and letters that show as nothing. */
const unseen = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/u
const seen = /[\p{L}\p{N}]/u

/** Whether a text can stand for a name on a page: some letter or digit, and nothing in it that shows as nothing or turns what is around it. */
export function isPlainName(text: string): boolean {
  return seen.test(text) && !unseen.test(text)
}
