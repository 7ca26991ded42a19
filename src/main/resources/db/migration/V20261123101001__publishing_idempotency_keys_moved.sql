-- A repeat of a request that the release before took in goes on with the publication that it made.
insert into idempotency_key (user_id, key, resource, run, created_at, running_until)
select user_id, idempotency_key, id::text, gen_random_uuid(), created_at, created_at
from publication
where idempotency_key is not null and created_at > now() - interval '24 hours';

alter table publication
	drop column idempotency_key,
	drop column request_sha256;
