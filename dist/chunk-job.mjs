// src/model/job.ts
const LIMITS = {
	seconds: 30,
	megabytes: 512,
	total: null
};
export { LIMITS as t };
