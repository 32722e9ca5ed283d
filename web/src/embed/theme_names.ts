// What of our look the site around the frame may set: --iura-accent on its element is --accent in styles/tokens.css, and so on.
export const colour_names = ['paper', 'card', 'ink', 'soft', 'accent', 'accent_strong', 'on_accent', 'tint', 'edge', 'hair'] as const;
export const length_names = ['round'] as const;
export const theme_names: readonly string[] = [...colour_names, ...length_names];
