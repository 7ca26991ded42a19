-- Comments are hidden, deleted and answered privately; strangers mention accounts.

alter table sandbox.comment add column hidden boolean not null default false;

create table sandbox.private_reply (
	comment_id text primary key,
	account_id text        not null references sandbox.account,
	message_id text        not null,
	text       text        not null,
	created_at timestamptz not null
);

create index private_reply_account on sandbox.private_reply (account_id, created_at);

create table sandbox.mention (
	id         text primary key,
	account_id text        not null references sandbox.account,
	medium_id  text        not null,
	in_comment boolean     not null,
	username   text        not null,
	text       text        not null,
	created_at timestamptz not null
);

comment on column sandbox.mention.id is 'the comment''s; where the caption mentions the account, the medium''s';

create table sandbox.mention_answer (
	id         text primary key,
	mention_id text        not null references sandbox.mention,
	text       text        not null,
	created_at timestamptz not null
);
