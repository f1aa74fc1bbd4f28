;;; What a person does in Emacs with keys, as functions that a test calls.

(require 'cl-lib)
(require 'json)
(require 'seq)

(defvar service-playbook-test-file nil)

(defun test-open (file)
  "Opens FILE and runs what waits for the next command."
  (setq service-playbook-test-file file)
  (with-current-buffer (find-file-noselect file)
    (switch-to-buffer (current-buffer))
    (run-hooks 'post-command-hook)))

(defmacro test-in-file (&rest body)
  "Runs BODY in the buffer of the file that is open."
  `(with-current-buffer (get-file-buffer service-playbook-test-file)
     (save-excursion ,@body)))

(defun test-go (line text)
  "Goes to the beginning of TEXT in LINE."
  (goto-char (point-min))
  (forward-line (1- line))
  (search-forward text (line-end-position))
  (goto-char (match-beginning 0)))

(defun test-edit ()
  "Deletes an emoji and types one behind another."
  (test-in-file
   (test-go 2 "🏠")
   (delete-char 1)
   (test-go 7 "退款")
   (insert "👍🏽")))

(defun test-places (positions)
  "The lines and columns of POSITIONS, both from 0."
  (test-in-file
   (vconcat (mapcar (lambda (position)
                      (goto-char position)
                      (vector (1- (line-number-at-pos)) (- (point) (line-beginning-position))))
                    positions))))

(defun test-complete (line typed label)
  "Types TYPED at the place of the brace of LINE, or at its end, and takes the choice LABEL."
  (test-in-file
   (if (string-prefix-p "," typed) (test-go line " }") (goto-char (point-min)) (forward-line (1- line)) (end-of-line))
   (insert typed)
   (cl-destructuring-bind (start end table . how) (run-hook-with-args-until-success 'completion-at-point-functions)
     (let* ((found (all-completions (buffer-substring start end) table (plist-get how :predicate)))
            (choice (seq-find (lambda (one) (equal label (string-trim one))) found)))
       (unless choice (error "%S is not among %S" label found))
       (delete-region start end)
       (insert choice)
       (funcall (plist-get how :exit-function) choice 'finished)))))

(defun test-answer (value)
  "Writes VALUE as JSON for whoever has asked."
  (let ((coding-system-for-write 'utf-8))
    (write-region (json-encode value) nil "answer.json" nil 'silent)))
