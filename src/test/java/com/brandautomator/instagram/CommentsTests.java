package com.brandautomator.instagram;

import com.brandautomator.graph.Conversation;
import com.brandautomator.graph.model.Comment;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.SentMessage;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is sent to Meta about comments and mentions, and what is understood of the answers
 * (graph-api 6).
 */
class CommentsTests {

	private static final String MEDIUM = "17920238422030506";

	private static final String COMMENT = "17870913679156914";

	private static final String OWN = "17870913679156920";

	private final Conversation meta = Conversation.of("comments");

	private final InstagramComments comments = Handles.to(this.meta, "EAAperson456").comments();

	@AfterEach
	void end() {
		this.meta.close();
	}

	@Test
	void listsThreadsAndReadsOneComment() {
		GraphList<Comment> list = this.comments.list(MEDIUM, 25, "QVFI");
		assertThat(last().queryParameter("after").values()).containsExactly("QVFI");
		assertThat(list.after()).contains("QVFK");
		assertThat(list.data().get(0).id()).isEqualTo(COMMENT);
		assertThat(list.data().get(0).replies().data()).extracting(Comment::text).containsExactly("Thanks");
		assertThat(this.comments.get(COMMENT).media().id()).isEqualTo(MEDIUM);
		assertThat(last().queryParameter("fields").firstValue()).endsWith(",media{id,media_product_type}");
	}

	@Test
	void writesAndAnswersInFormsAndMessagesInJson() {
		assertThat(this.comments.create(MEDIUM, "Yum & #rolls")).isEqualTo(OWN);
		assertThat(last().getBodyAsString()).isEqualTo("message=Yum+%26+%23rolls");
		assertThat(this.comments.reply(COMMENT, "ü")).isEqualTo(OWN);
		assertThat(last().getBodyAsString()).isEqualTo("message=%C3%BC");
		assertThat(this.comments.answerMention(MEDIUM, COMMENT, "Hi")).isEqualTo(OWN);
		assertThat(last().getBodyAsString()).isEqualTo("message=Hi&media_id=" + MEDIUM + "&comment_id=" + COMMENT);
		assertThat(this.comments.privateReply(COMMENT, "Hi")).isEqualTo(new SentMessage("526", "aWdfZ"));
		assertThat(last().getBodyAsString())
			.isEqualTo("{\"recipient\":{\"comment_id\":\"" + COMMENT + "\"},\"message\":{\"text\":\"Hi\"}}");
		assertThat(last().getHeader("Authorization")).isEqualTo("Bearer " + Conversation.TOKEN);
		assertThat(this.meta.story()).containsExactly("POST /" + MEDIUM + "/comments", "POST /" + COMMENT + "/replies",
				"POST /" + Conversation.ACCOUNT + "/mentions", "POST /" + Conversation.ACCOUNT + "/messages");
	}

	@Test
	void hidesAndShowsAgain() {
		this.comments.hide(COMMENT);
		assertThat(last().queryParameter("hide").values()).containsExactly("true");
		this.comments.unhide(COMMENT);
		assertThat(last().queryParameter("hide").values()).containsExactly("false");
	}

	@Test
	void deletionThatMetaDoesNotConfirmIsUnknown() {
		assertThatExceptionOfType(GraphException.OutcomeUnknown.class).isThrownBy(() -> this.comments.delete(COMMENT));
	}

	@Test
	void readsWhereTheAccountWasMentioned() {
		assertThat(this.comments.mentionedComment(COMMENT).media().id()).isEqualTo(MEDIUM);
		assertThat(last().queryParameter("fields").firstValue())
			.startsWith("mentioned_comment.comment_id(" + COMMENT + "){");
		assertThatExceptionOfType(GraphException.ObjectMissing.class)
			.isThrownBy(() -> this.comments.mentionedMedium(MEDIUM));
	}

	private LoggedRequest last() {
		return this.meta.requests().get(this.meta.requests().size() - 1);
	}

}
