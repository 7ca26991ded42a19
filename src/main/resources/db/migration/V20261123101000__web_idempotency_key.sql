-- request_sha256: null where it is not known; the key then stands for any body.
-- answer_status: null while the request is at work, or was cut off; then running_until says from when on a repeat goes on
-- with the resource. json and not jsonb: the order of its members is part of the same answer.
create table idempotency_key (
	user_id text not null,
	key text not null,
	request_sha256 text,
	resource text,
	answer_status integer,
	answer_headers json,
	answer_body json,
	run uuid not null,
	created_at timestamptz not null,
	running_until timestamptz not null,
	primary key (user_id, key),
	constraint idempotency_key_answer_with_headers check ((answer_status is null) = (answer_headers is null)),
	constraint idempotency_key_body_with_answer check (answer_body is null or answer_status is not null)
);

create index idempotency_key_created_at on idempotency_key (created_at);
