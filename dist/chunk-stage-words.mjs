// src/replay/stage-words.ts
const LIMITS = {
	seconds: 30,
	megabytes: 512
};
export { LIMITS as t };
